newer/sent-sequences.openapi.yaml(48,7): info MAD2007: The client does not write the media type 'application/jsonl' of sendFile. Give the body as a MadasterFile, whose bytes are sent as they are.
