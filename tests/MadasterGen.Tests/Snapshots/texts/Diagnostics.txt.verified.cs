crafted/texts.openapi.json(1281,9): info MAD2003: '"""' has the same name in C# as another of its kind, so it is called ____530AA4E5. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/texts.openapi.json(1281,9): info MAD2003: '*/' has the same name in C# as another of its kind, so it is called ___22DE6956. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/texts.openapi.json(1281,9): info MAD2003: '-->' has the same name in C# as another of its kind, so it is called ____D3E4F423. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/texts.openapi.json(1281,9): info MAD2003: '\"' has the same name in C# as another of its kind, so it is called ___A709BCFB. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/texts.openapi.json(1281,9): info MAD2003: '\' has the same name in C# as another of its kind, so it is called __D90C17DB. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/texts.openapi.json(1281,9): info MAD2003: '\t' has the same name in C# as another of its kind, so it is called __0C0C6824. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/texts.openapi.json(1281,9): info MAD2003: ']]>' has the same name in C# as another of its kind, so it is called ____CBA54623. Rename one in the document, or use MadasterGenTypeNames for types.
