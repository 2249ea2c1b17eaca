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
            },
            {
              "id": "MAD3502",
              "name": "OptionalPropertyAdded",
              "shortDescription": {
                "text": "Optional property added."
              },
              "fullDescription": {
                "text": "Something is new."
              },
              "help": {
                "text": "It breaks nothing. There is nothing to do."
              },
              "defaultConfiguration": {
                "level": "note"
              }
            }
          ]
        }
      },
      "results": [
        {
          "ruleId": "MAD3502",
          "ruleIndex": 2,
          "level": "note",
          "message": {
            "text": "'added' of Thing is new."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.json"
                },
                "region": {
                  "startLine": 12,
                  "startColumn": 107,
                  "endLine": 12,
                  "endColumn": 114
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "'added' of Thing"
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
                  "startLine": 18,
                  "startColumn": 32,
                  "endLine": 18,
                  "endColumn": 39
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "eb3d58f32936ad08ba817bf82a1184c6"
          }
        },
        {
          "ruleId": "MAD3101",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "Thing_Lost (GET /lost) is gone. Nothing in the new document replaces it."
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
                  "fullyQualifiedName": "Thing_Lost (GET /lost)"
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
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "1d91af7c3f0969a9ef9c67e1e05e6fcb"
          },
          "properties": {
            "lostOperations": [
              {
                "method": "GET",
                "path": "/lost",
                "operationId": "Thing_Lost",
                "certainty": "unknown",
                "sentence": "nothing in the new document replaces it",
                "counterparts": []
              }
            ]
          }
        },
        {
          "ruleId": "MAD3112",
          "ruleIndex": 1,
          "level": "warning",
          "message": {
            "text": "Thing_Get (GET /thing) is deprecated."
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
                  "fullyQualifiedName": "Thing_Get (GET /thing)"
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
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "0ae85400056d80d0f9211eff7d163caa"
          }
        }
      ],
      "columnKind": "utf16CodeUnits"
    }
  ]
}
