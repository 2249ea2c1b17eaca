{
  "formatVersion": 1,
  "versions": [
    {
      "file": "old.json",
      "title": "Small",
      "version": "v1.0"
    },
    {
      "file": "new.json",
      "title": "Small",
      "version": "v1.0"
    }
  ],
  "steps": [
    {
      "changes": 3,
      "breaking": 1,
      "potential": 1,
      "harmless": 1
    }
  ],
  "operations": [
    {
      "name": "GET /lost",
      "versions": [
        {
          "state": "present",
          "moved": false,
          "operation": {
            "method": "GET",
            "path": "/lost",
            "operationId": "Thing_Lost"
          },
          "deprecated": false
        },
        {
          "state": "absent"
        }
      ]
    },
    {
      "name": "GET /thing",
      "versions": [
        {
          "state": "present",
          "moved": false,
          "operation": {
            "method": "GET",
            "path": "/thing",
            "operationId": "Thing_Get"
          },
          "deprecated": false
        },
        {
          "state": "changed",
          "moved": false,
          "operation": {
            "method": "GET",
            "path": "/thing",
            "operationId": "Thing_Get"
          },
          "deprecated": true
        }
      ]
    }
  ]
}
