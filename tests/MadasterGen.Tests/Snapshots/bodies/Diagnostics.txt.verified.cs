crafted/bodies.openapi.yaml(212,13): info MAD2019: The client does not represent 'application/xml': the body is a string, the XML of Thing. See to it in your own code where it matters.
