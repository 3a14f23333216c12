"""Values: from what a cell holds to the value of a field, in one format for each column, never by a silent guess."""
