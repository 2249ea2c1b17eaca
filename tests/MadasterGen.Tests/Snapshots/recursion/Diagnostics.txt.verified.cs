crafted/recursion.openapi.yaml(103,5): info MAD2009: The schema 'Nested' is defined by itself without an object between, so it is a JsonElement in C#. Put an object between to get a type.
crafted/recursion.openapi.yaml(107,5): info MAD2009: The schema 'Deep' is defined by itself without an object between, so it is a JsonElement in C#. Put an object between to get a type.
