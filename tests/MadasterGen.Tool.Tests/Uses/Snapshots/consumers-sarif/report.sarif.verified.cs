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
              "id": "MAD3102",
              "name": "OperationAdded",
              "shortDescription": {
                "text": "Operation added."
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
            },
            {
              "id": "MAD3501",
              "name": "OptionalPropertyRemoved",
              "shortDescription": {
                "text": "Optional property removed."
              },
              "fullDescription": {
                "text": "Something is gone."
              },
              "help": {
                "text": "It breaks C# source and compiled assemblies, may break calls. Fix the code that uses it before the new document takes the old one's place."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "MAD3504",
              "name": "RequiredPropertyAdded",
              "shortDescription": {
                "text": "Required property added."
              },
              "fullDescription": {
                "text": "Something is new and required."
              },
              "help": {
                "text": "In requests it breaks calls and C# source; in responses it breaks nothing. Fix the code that uses it before the new document takes the old one's place."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "MAD3601",
              "name": "TypeChanged",
              "shortDescription": {
                "text": "Type changed."
              },
              "fullDescription": {
                "text": "Something was X and is Y."
              },
              "help": {
                "text": "It breaks calls, C# source and compiled assemblies. Fix the code that uses it before the new document takes the old one's place."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "MAD3701",
              "name": "EnumValueRemoved",
              "shortDescription": {
                "text": "Enum value removed."
              },
              "fullDescription": {
                "text": "The something is gone."
              },
              "help": {
                "text": "In requests it breaks calls, C# source and compiled assemblies; in responses it breaks C# source and compiled assemblies. Fix the code that uses it before the new document takes the old one's place."
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "MAD3702",
              "name": "EnumValueAdded",
              "shortDescription": {
                "text": "Enum value added."
              },
              "fullDescription": {
                "text": "The something is new."
              },
              "help": {
                "text": "In requests it breaks nothing; in responses it may break calls and C# source. Look at the code that uses it, and rebuild assemblies."
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
          "ruleId": "MAD3601",
          "ruleIndex": 4,
          "level": "error",
          "message": {
            "text": "'colour' of Part was string and is integer. To be looked at by Reports."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 39,
                  "startColumn": 63,
                  "endLine": 39,
                  "endColumn": 69
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "'colour' of Part"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 40,
                  "startColumn": 63,
                  "endLine": 40,
                  "endColumn": 69
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "f03c3fc897c93d509b4f6e6d5c5f79dc"
          },
          "properties": {
            "consumers": [
              {
                "name": "Reports",
                "effect": "look",
                "uses": [
                  "Part as a whole"
                ]
              }
            ]
          }
        },
        {
          "ruleId": "MAD3701",
          "ruleIndex": 5,
          "level": "error",
          "message": {
            "text": "The value \"Failed\" of State is gone. It breaks Reports."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 40,
                  "startColumn": 27,
                  "endLine": 40,
                  "endColumn": 31
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "value \"Failed\" of State"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 41,
                  "startColumn": 46,
                  "endLine": 41,
                  "endColumn": 52
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "9fa579447d3346fdff9b79d6fc112ebc"
          },
          "properties": {
            "consumers": [
              {
                "name": "Reports",
                "effect": "breaks",
                "uses": [
                  "State.Failed"
                ]
              }
            ]
          }
        },
        {
          "ruleId": "MAD3702",
          "ruleIndex": 6,
          "level": "warning",
          "message": {
            "text": "The value \"Lost\" of State is new. To be looked at by Import, Reports."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 40,
                  "startColumn": 46,
                  "endLine": 40,
                  "endColumn": 50
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "value \"Lost\" of State"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 41,
                  "startColumn": 27,
                  "endLine": 41,
                  "endColumn": 31
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "b45e4fc83473ce19786984b605dd5c8b"
          },
          "properties": {
            "consumers": [
              {
                "name": "Import",
                "effect": "look",
                "uses": [
                  "State.Done"
                ]
              },
              {
                "name": "Reports",
                "effect": "look",
                "uses": [
                  "State.Failed"
                ]
              }
            ]
          }
        },
        {
          "ruleId": "MAD3501",
          "ruleIndex": 2,
          "level": "error",
          "message": {
            "text": "'size' of Thing is gone. It breaks Reports."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 28,
                  "startColumn": 5,
                  "endLine": 28,
                  "endColumn": 10
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "'size' of Thing"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 32,
                  "startColumn": 9,
                  "endLine": 32,
                  "endColumn": 13
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "a4d23cdc277bfd42bf968fee002ab13c"
          },
          "properties": {
            "consumers": [
              {
                "name": "Reports",
                "effect": "breaks",
                "uses": [
                  "Thing.Size"
                ]
              }
            ]
          }
        },
        {
          "ruleId": "MAD3504",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "'key' of ThingRequest is new and required. It breaks Import."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 38,
                  "startColumn": 42,
                  "endLine": 38,
                  "endColumn": 45
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "'key' of ThingRequest"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 36,
                  "startColumn": 5,
                  "endLine": 36,
                  "endColumn": 17
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "2c3283da7ceba52da8bb7fe3cbf04ee3"
          },
          "properties": {
            "consumers": [
              {
                "name": "Import",
                "effect": "breaks",
                "uses": [
                  "new ThingRequest"
                ]
              }
            ]
          }
        },
        {
          "ruleId": "MAD3101",
          "ruleIndex": 0,
          "level": "error",
          "message": {
            "text": "Pet_Get (GET /pets) is gone. Nothing in the new document replaces it. It breaks Reports."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 1,
                  "endLine": 4,
                  "endColumn": 6
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "Pet_Get (GET /pets)"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 22,
                  "startColumn": 5,
                  "endLine": 22,
                  "endColumn": 8
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "d1c139bf0f3d65df12b430b392ddffd4"
          },
          "properties": {
            "lostOperations": [
              {
                "method": "GET",
                "path": "/pets",
                "operationId": "Pet_Get",
                "certainty": "unknown",
                "sentence": "nothing in the new document replaces it",
                "counterparts": []
              }
            ],
            "consumers": [
              {
                "name": "Reports",
                "effect": "breaks",
                "uses": [
                  "Pet.GetAsync"
                ]
              }
            ]
          }
        },
        {
          "ruleId": "MAD3102",
          "ruleIndex": 1,
          "level": "note",
          "message": {
            "text": "Zoo_List (GET /zoo) is new."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "new.yaml"
                },
                "region": {
                  "startLine": 22,
                  "startColumn": 5,
                  "endLine": 22,
                  "endColumn": 8
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "Zoo_List (GET /zoo)"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old.yaml"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 1,
                  "endLine": 4,
                  "endColumn": 6
                }
              },
              "id": 1,
              "message": {
                "text": "The place in the old document."
              }
            }
          ],
          "partialFingerprints": {
            "madastergen/v1": "4ccb2ce36212ed6a0f247ebb3ee0eeee"
          },
          "properties": {
            "consumers": []
          }
        }
      ],
      "columnKind": "utf16CodeUnits"
    }
  ]
}
