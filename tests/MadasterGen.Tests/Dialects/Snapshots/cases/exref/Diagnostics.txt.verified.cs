exref.json(1,1): info MAD2021: The document names no server with a host, so the client has no default address. Set MadasterGenBaseAddress in the project, or MadasterClientOptions.BaseAddress in the program.
exref.json(1,168): warning MAD1004: The document breaks a rule of OpenAPI, and part of the client may be missing: 'E' must be an object; it is left out.
