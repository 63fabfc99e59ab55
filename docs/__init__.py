"""The documentation, and the modules that make parts of it from the program and run what it shows."""
