import QtQuick
import Ui

// Sample words in the three languages, picked by the mode of the moment.
QtObject {
    function say(zh: string, en: string, bo: string): string {
        return Tokens.language === "en" ? en : Tokens.language === "bo" ? bo : zh;
    }
}
