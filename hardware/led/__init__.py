"""LED number boards over the windows, several on one RS-485 line, spoken to by Modbus RTU."""
