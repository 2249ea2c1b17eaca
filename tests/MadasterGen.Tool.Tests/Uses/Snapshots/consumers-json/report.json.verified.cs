{
  "formatVersion": 1,
  "old": {
    "file": "old.yaml",
    "title": "T",
    "version": "v1"
  },
  "new": {
    "file": "new.yaml",
    "title": "T",
    "version": "v1"
  },
  "summary": {
    "changes": 7,
    "breaking": 5,
    "potential": 1,
    "harmless": 1,
    "kinds": [
      {
        "ruleId": "MAD3101",
        "name": "operation-removed",
        "count": 1
      },
      {
        "ruleId": "MAD3102",
        "name": "operation-added",
        "count": 1
      },
      {
        "ruleId": "MAD3501",
        "name": "optional-property-removed",
        "count": 1
      },
      {
        "ruleId": "MAD3504",
        "name": "required-property-added",
        "count": 1
      },
      {
        "ruleId": "MAD3601",
        "name": "type-changed",
        "count": 1
      },
      {
        "ruleId": "MAD3701",
        "name": "enum-value-removed",
        "count": 1
      },
      {
        "ruleId": "MAD3702",
        "name": "enum-value-added",
        "count": 1
      }
    ]
  },
  "consumers": [
    {
      "name": "Import",
      "file": "Import.uses.json",
      "breaks": 1,
      "look": 1,
      "harmless": 0,
      "unused": 5
    },
    {
      "name": "Quiet",
      "file": "Quiet.uses.json",
      "breaks": 0,
      "look": 0,
      "harmless": 0,
      "unused": 7
    },
    {
      "name": "Reports",
      "file": "Reports.uses.json",
      "breaks": 3,
      "look": 2,
      "harmless": 0,
      "unused": 2
    }
  ],
  "changes": [
    {
      "ruleId": "MAD3601",
      "name": "type-changed",
      "level": "breaking",
      "sentence": "'colour' of Part was string and is integer",
      "location": {
        "schema": "Part",
        "property": "colour"
      },
      "direction": "response",
      "verdicts": {
        "wire": "breaking",
        "source": "breaking",
        "binary": "breaking"
      },
      "old": {
        "pointer": "/components/schemas/Part/properties/colour",
        "line": 40,
        "column": 63,
        "value": "string"
      },
      "new": {
        "pointer": "/components/schemas/Part/properties/colour",
        "line": 39,
        "column": 63,
        "value": "integer"
      },
      "operations": [
        "GET /things",
        "POST /things",
        "GET /things/{id}"
      ],
      "consumers": [
        {
          "name": "Reports",
          "effect": "look",
          "uses": [
            "Part as a whole"
          ]
        }
      ]
    },
    {
      "ruleId": "MAD3701",
      "name": "enum-value-removed",
      "level": "breaking",
      "sentence": "The value \"Failed\" of State is gone",
      "location": {
        "schema": "State",
        "value": "\"Failed\""
      },
      "direction": "both",
      "verdicts": {
        "wire": "breaking",
        "source": "breaking",
        "binary": "breaking"
      },
      "old": {
        "pointer": "/components/schemas/State/enum/2",
        "line": 41,
        "column": 46,
        "value": "\"Failed\""
      },
      "new": {
        "pointer": "/components/schemas/State/enum",
        "line": 40,
        "column": 27
      },
      "operations": [
        "GET /things",
        "POST /things",
        "GET /things/{id}"
      ],
      "consumers": [
        {
          "name": "Reports",
          "effect": "breaks",
          "uses": [
            "State.Failed"
          ]
        }
      ]
    },
    {
      "ruleId": "MAD3702",
      "name": "enum-value-added",
      "level": "potential",
      "sentence": "The value \"Lost\" of State is new",
      "location": {
        "schema": "State",
        "value": "\"Lost\""
      },
      "direction": "both",
      "verdicts": {
        "wire": "potential",
        "source": "potential",
        "binary": "harmless"
      },
      "old": {
        "pointer": "/components/schemas/State/enum",
        "line": 41,
        "column": 27
      },
      "new": {
        "pointer": "/components/schemas/State/enum/2",
        "line": 40,
        "column": 46,
        "value": "\"Lost\""
      },
      "operations": [
        "GET /things",
        "POST /things",
        "GET /things/{id}"
      ],
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
    },
    {
      "ruleId": "MAD3501",
      "name": "optional-property-removed",
      "level": "breaking",
      "sentence": "'size' of Thing is gone",
      "location": {
        "schema": "Thing",
        "property": "size"
      },
      "direction": "response",
      "verdicts": {
        "wire": "potential",
        "source": "breaking",
        "binary": "breaking"
      },
      "old": {
        "pointer": "/components/schemas/Thing/properties/size",
        "line": 32,
        "column": 9
      },
      "new": {
        "pointer": "/components/schemas/Thing",
        "line": 28,
        "column": 5
      },
      "operations": [
        "GET /things",
        "POST /things",
        "GET /things/{id}"
      ],
      "consumers": [
        {
          "name": "Reports",
          "effect": "breaks",
          "uses": [
            "Thing.Size"
          ]
        }
      ]
    },
    {
      "ruleId": "MAD3504",
      "name": "required-property-added",
      "level": "breaking",
      "sentence": "'key' of ThingRequest is new and required",
      "location": {
        "schema": "ThingRequest",
        "property": "key"
      },
      "direction": "request",
      "verdicts": {
        "wire": "breaking",
        "source": "breaking",
        "binary": "harmless"
      },
      "old": {
        "pointer": "/components/schemas/ThingRequest",
        "line": 36,
        "column": 5
      },
      "new": {
        "pointer": "/components/schemas/ThingRequest/properties/key",
        "line": 38,
        "column": 42
      },
      "operations": [
        "POST /things"
      ],
      "consumers": [
        {
          "name": "Import",
          "effect": "breaks",
          "uses": [
            "new ThingRequest"
          ]
        }
      ]
    },
    {
      "ruleId": "MAD3101",
      "name": "operation-removed",
      "level": "breaking",
      "sentence": "Pet_Get (GET /pets) is gone",
      "location": {
        "operation": "GET /pets",
        "operationId": "Pet_Get"
      },
      "direction": "both",
      "verdicts": {
        "wire": "breaking",
        "source": "breaking",
        "binary": "breaking"
      },
      "old": {
        "pointer": "/paths/~1pets/get",
        "line": 22,
        "column": 5
      },
      "new": {
        "pointer": "/paths",
        "line": 4,
        "column": 1
      },
      "operations": [
        "GET /pets"
      ],
      "consumers": [
        {
          "name": "Reports",
          "effect": "breaks",
          "uses": [
            "Pet.GetAsync"
          ]
        }
      ],
      "lostOperations": [
        {
          "method": "GET",
          "path": "/pets",
          "operationId": "Pet_Get",
          "certainty": "unknown",
          "sentence": "nothing in the new document replaces it",
          "counterparts": []
        }
      ]
    },
    {
      "ruleId": "MAD3102",
      "name": "operation-added",
      "level": "harmless",
      "sentence": "Zoo_List (GET /zoo) is new",
      "location": {
        "operation": "GET /zoo",
        "operationId": "Zoo_List"
      },
      "direction": "both",
      "verdicts": {
        "wire": "harmless",
        "source": "harmless",
        "binary": "harmless"
      },
      "old": {
        "pointer": "/paths",
        "line": 4,
        "column": 1
      },
      "new": {
        "pointer": "/paths/~1zoo/get",
        "line": 22,
        "column": 5
      },
      "operations": [
        "GET /zoo"
      ],
      "consumers": []
    }
  ],
  "operations": [
    {
      "old": {
        "method": "GET",
        "path": "/things",
        "operationId": "Thing_GetThings"
      },
      "new": {
        "method": "GET",
        "path": "/things",
        "operationId": "Thing_GetThings"
      }
    },
    {
      "old": {
        "method": "POST",
        "path": "/things",
        "operationId": "Thing_Add"
      },
      "new": {
        "method": "POST",
        "path": "/things",
        "operationId": "Thing_Add"
      }
    },
    {
      "old": {
        "method": "GET",
        "path": "/things/{id}",
        "operationId": "Thing_Get"
      },
      "new": {
        "method": "GET",
        "path": "/things/{id}",
        "operationId": "Thing_Get"
      }
    },
    {
      "old": {
        "method": "GET",
        "path": "/pets",
        "operationId": "Pet_Get"
      }
    },
    {
      "new": {
        "method": "GET",
        "path": "/zoo",
        "operationId": "Zoo_List"
      }
    }
  ],
  "schemas": [
    {
      "old": "Thing",
      "new": "Thing"
    },
    {
      "old": "ThingRequest",
      "new": "ThingRequest"
    },
    {
      "old": "Part",
      "new": "Part"
    },
    {
      "old": "State",
      "new": "State"
    },
    {
      "old": "Pet",
      "new": "Pet"
    },
    {
      "old": "Cat",
      "new": "Cat"
    },
    {
      "old": "Dog",
      "new": "Dog"
    }
  ]
}
