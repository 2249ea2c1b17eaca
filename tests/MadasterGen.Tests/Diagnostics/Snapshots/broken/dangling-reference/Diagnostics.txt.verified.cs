broken/dangling-reference.openapi.json(21,19): warning MAD1005: '#/components/schemas/Nowhere' leads nowhere, so what it stands for is any JSON. Correct the reference, or add what it names.
broken/dangling-reference.openapi.json(39,13): warning MAD1005: '#/components/schemas/NowhereToo' leads nowhere, so what it stands for is any JSON. Correct the reference, or add what it names.
