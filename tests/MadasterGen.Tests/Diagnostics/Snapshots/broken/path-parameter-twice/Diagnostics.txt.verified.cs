broken/path-parameter-twice.openapi.json(25,13): info MAD1011: The parameter 'id' of GET /api/v1.0/thing/{id} is declared twice; the first declaration counts: remove the other
