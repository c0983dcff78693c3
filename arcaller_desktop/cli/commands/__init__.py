"""One module for each noun: reads the arguments, calls one service, says the answer in words and as JSON."""
