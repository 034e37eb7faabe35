"""ID-card readers that speak `02 Len data LRC 03`: codec (`frames`), `driver`, `sim`."""
