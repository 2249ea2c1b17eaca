broken/required-undeclared.openapi.json(35,11): info MAD1012: 'ghost' is required in /components/schemas/Thing and not declared, so it can be sent only as an additional property. Declare it.
