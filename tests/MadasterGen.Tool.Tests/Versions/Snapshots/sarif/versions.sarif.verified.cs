{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "madastergen",
          "version": "0.1.0",
          "rules": [
            {
              "id": "MAD3101",
              "name": "OperationRemoved",
              "shortDescription": {
                "text": "Operation removed."
              },
              "fullDescription": {
                "text": "Something is gone."
              },
              "help": {
                "text": "It breaks calls, C# source and compiled assemblies. Fix the code that uses it before the new document takes the old one's place."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "MAD3112",
              "name": "OperationDeprecated",
              "shortDescription": {
                "text": "Operation deprecated."
              },
              "fullDescription": {
                "text": "Something is deprecated."
              },
              "help": {
                "text": "It may break C# source. Look at the code that uses it, and rebuild assemblies."
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            }
          ]
        }
      },
      "results": [
        {
          "ruleId": "MAD3101",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "Thing_Lost (GET /lost) of v1.0 (old.json) is not in v1.0 (new.json); nothing in the new document replaces it."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.json"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 3,
                  "endLine": 4,
                  "endColumn": 10
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "GET /lost"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.json"
                },
                "region": {
                  "startLine": 12,
                  "startColumn": 7,
                  "endLine": 12,
                  "endColumn": 12
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the older document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "264ec1c9e65ee02e108ef7a50d915aab"
          },
          "properties": {
            "operation": "GET /lost",
            "from": "v1.0 (old.json)",
            "to": "v1.0 (new.json)",
            "state": "removed",
            "lostOperations": [
              {
                "method": "GET",
                "path": "/lost",
                "operationId": "Thing_Lost",
                "certainty": "unknown",
                "sentence": "nothing in the new document replaces it",
                "counterparts": []
              }
            ],
            "changes": []
          }
        },
        {
          "ruleId": "MAD3112",
          "ruleIndex": 1,
          "level": "warning",
          "message": {
            "text": "Thing_Get (GET /thing) changed in v1.0 (new.json): Thing_Get (GET /thing) is deprecated; 'added' of Thing is new."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.json"
                },
                "region": {
                  "startLine": 6,
                  "startColumn": 7,
                  "endLine": 6,
                  "endColumn": 12
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "GET /thing"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.json"
                },
                "region": {
                  "startLine": 6,
                  "startColumn": 7,
                  "endLine": 6,
                  "endColumn": 12
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the older document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "72feee794046b99d9053e62f6ec96370"
          },
          "properties": {
            "operation": "GET /thing",
            "from": "v1.0 (old.json)",
            "to": "v1.0 (new.json)",
            "state": "changed",
            "changes": [
              "MAD3112",
              "MAD3502"
            ]
          }
        }
      ],
      "columnKind": "utf16CodeUnits"
    }
  ]
}
