crafted/one-of.openapi.yaml(124,9): info MAD2011: The client does not check 'not' in HolderNot. It is left to the server.
