import Ui

// A large key; off while it leads nowhere.
KeyCap {
    strong: false
}
