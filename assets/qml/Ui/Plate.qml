import QtQuick

// A rounded rectangle. Drawn smaller or larger than it is, its frame would be a pixel wide here and
// two there: with a corner's radius of its own the software renderer draws it as a smooth path.
Rectangle {
    topLeftRadius: Tokens.scaled ? radius : undefined
}
