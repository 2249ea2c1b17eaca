crafted/all-of.openapi.yaml(109,9): info MAD2002: Here email must be given too. Owner does not require that, so C# does not ask for it.
crafted/all-of.openapi.yaml(135,5): info MAD2002: Here email must be given too. Owner does not require that, so C# does not ask for it.
crafted/all-of.openapi.yaml(15,13): info MAD2002: Here size must be given too. Thing does not require that, so C# does not ask for it.
