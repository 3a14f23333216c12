"""Forms that edit one record, built from the declarations of its fields."""
