"""What a record's page says first of all, one file for each kind of record that has more to say than its fields."""
