crafted/texts.openapi.json(1281,9): info MAD2003: '	' is one name in C# with another of its kind; it is called __0C0C6824: rename one in the document, or use MadasterGenTypeNames for types
crafted/texts.openapi.json(1281,9): info MAD2003: '"""' is one name in C# with another of its kind; it is called ____530AA4E5: rename one in the document, or use MadasterGenTypeNames for types
crafted/texts.openapi.json(1281,9): info MAD2003: '*/' is one name in C# with another of its kind; it is called ___22DE6956: rename one in the document, or use MadasterGenTypeNames for types
crafted/texts.openapi.json(1281,9): info MAD2003: '-->' is one name in C# with another of its kind; it is called ____D3E4F423: rename one in the document, or use MadasterGenTypeNames for types
crafted/texts.openapi.json(1281,9): info MAD2003: '\"' is one name in C# with another of its kind; it is called ___A709BCFB: rename one in the document, or use MadasterGenTypeNames for types
crafted/texts.openapi.json(1281,9): info MAD2003: '\' is one name in C# with another of its kind; it is called __D90C17DB: rename one in the document, or use MadasterGenTypeNames for types
crafted/texts.openapi.json(1281,9): info MAD2003: ']]>' is one name in C# with another of its kind; it is called ____CBA54623: rename one in the document, or use MadasterGenTypeNames for types
