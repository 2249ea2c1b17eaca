nopaths.yaml(1,1): info MAD2021: The document names no server with a host, so the client has no default address. Set MadasterGenBaseAddress in the project, or MadasterClientOptions.BaseAddress in the program.
nopaths.yaml(1,1): warning MAD1004: The document breaks a rule of OpenAPI, and part of the client may be missing: The field 'paths' in 'document' object is REQUIRED.
