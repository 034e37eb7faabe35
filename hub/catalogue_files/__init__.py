"""Catalogue files: reading CSV, XLSX and JSON, checking them row by row, staging the result."""
