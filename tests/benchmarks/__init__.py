"""What the program costs, each case against the bare minimum that the same work would cost: `make bench`."""
