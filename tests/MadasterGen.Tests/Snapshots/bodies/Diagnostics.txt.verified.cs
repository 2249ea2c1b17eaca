crafted/bodies.openapi.yaml(209,7): info MAD2007: The client does not write the media type 'application/xml' of Body_SendXml. Give the body as a MadasterFile, whose bytes are sent as they are.
