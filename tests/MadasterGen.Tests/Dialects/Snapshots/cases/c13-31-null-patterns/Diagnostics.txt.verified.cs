c13-31-null-patterns.yaml(30,26): info MAD2019: The client does not represent 'prefixItems': an element can be any of those that are listed, at every position. See to it in your own code where it matters.
c13-31-null-patterns.yaml(31,27): info MAD2019: The client does not represent 'patternProperties': an additional property can be any JSON. See to it in your own code where it matters.
