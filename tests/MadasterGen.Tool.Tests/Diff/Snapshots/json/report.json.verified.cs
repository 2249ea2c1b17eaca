{
  "formatVersion": 1,
  "old": {
    "file": "old.json",
    "title": "Small",
    "version": "v1.0"
  },
  "new": {
    "file": "new.json",
    "title": "Small",
    "version": "v1.0"
  },
  "summary": {
    "changes": 3,
    "breaking": 1,
    "potential": 1,
    "harmless": 1,
    "kinds": [
      {
        "ruleId": "MAD3101",
        "name": "operation-removed",
        "count": 1
      },
      {
        "ruleId": "MAD3112",
        "name": "operation-deprecated",
        "count": 1
      },
      {
        "ruleId": "MAD3502",
        "name": "optional-property-added",
        "count": 1
      }
    ]
  },
  "changes": [
    {
      "ruleId": "MAD3502",
      "name": "optional-property-added",
      "level": "harmless",
      "sentence": "'added' of Thing is new",
      "location": {
        "schema": "Thing",
        "property": "added"
      },
      "direction": "response",
      "verdicts": {
        "wire": "harmless",
        "source": "harmless",
        "binary": "harmless"
      },
      "old": {
        "pointer": "/components/schemas/Thing",
        "line": 18,
        "column": 32
      },
      "new": {
        "pointer": "/components/schemas/Thing/properties/added",
        "line": 12,
        "column": 107
      },
      "operations": [
        "GET /thing"
      ]
    },
    {
      "ruleId": "MAD3101",
      "name": "operation-removed",
      "level": "breaking",
      "sentence": "Thing_Lost (GET /lost) is gone",
      "location": {
        "operation": "GET /lost",
        "operationId": "Thing_Lost"
      },
      "direction": "both",
      "verdicts": {
        "wire": "breaking",
        "source": "breaking",
        "binary": "breaking"
      },
      "old": {
        "pointer": "/paths/~1lost/get",
        "line": 12,
        "column": 7
      },
      "new": {
        "pointer": "/paths",
        "line": 4,
        "column": 3
      },
      "operations": [
        "GET /lost"
      ],
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
    },
    {
      "ruleId": "MAD3112",
      "name": "operation-deprecated",
      "level": "potential",
      "sentence": "Thing_Get (GET /thing) is deprecated",
      "location": {
        "operation": "GET /thing",
        "operationId": "Thing_Get"
      },
      "direction": "both",
      "verdicts": {
        "wire": "harmless",
        "source": "potential",
        "binary": "harmless"
      },
      "old": {
        "pointer": "/paths/~1thing/get",
        "line": 6,
        "column": 7
      },
      "new": {
        "pointer": "/paths/~1thing/get",
        "line": 6,
        "column": 7
      },
      "operations": [
        "GET /thing"
      ]
    }
  ],
  "operations": [
    {
      "old": {
        "method": "GET",
        "path": "/thing",
        "operationId": "Thing_Get"
      },
      "new": {
        "method": "GET",
        "path": "/thing",
        "operationId": "Thing_Get"
      }
    },
    {
      "old": {
        "method": "GET",
        "path": "/lost",
        "operationId": "Thing_Lost"
      }
    }
  ],
  "schemas": [
    {
      "old": "Thing",
      "new": "Thing"
    }
  ]
}
