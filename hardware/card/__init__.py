"""ID-card readers of the SAM_V family: codec (`frames`, `text`), rules (`checks`), `driver`."""
