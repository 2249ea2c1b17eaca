d16-formats.yaml(30,9): warning MAD1004: The document breaks a rule of OpenAPI, and part of the client may be missing: The key 'int64' is there twice; the first counts.
d16-formats.yaml(31,9): warning MAD1004: The document breaks a rule of OpenAPI, and part of the client may be missing: The key 'decimal' is there twice; the first counts.
d16-formats.yaml(44,9): warning MAD1004: The document breaks a rule of OpenAPI, and part of the client may be missing: The key 'int32' is there twice; the first counts.
