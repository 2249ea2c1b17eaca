broken/path-parameter-twice.openapi.json(25,13): info MAD1011: The parameter 'id' of GET /api/v1.0/thing/{id} is declared twice, and the first declaration counts. Remove the other.
