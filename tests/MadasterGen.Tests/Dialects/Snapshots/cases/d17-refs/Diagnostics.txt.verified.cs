d17-refs.yaml(45,1): warning MAD1004: The document breaks a rule of OpenAPI, and part of the client may be missing: 'definitions' is not a valid property here.
