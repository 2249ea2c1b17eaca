{
  "formatVersion": 1,
  "consumer": "Reports of Acme",
  "clients": [
    {
      "version": "v1",
      "document": "186c222f78696067",
      "operations": [
        {
          "operation": "POST /things",
          "pointer": "/paths/~1things/post",
          "methods": [
            "Thing.AddAsync"
          ]
        },
        {
          "operation": "GET /things/{id}",
          "pointer": "/paths/~1things~1{id}/get",
          "methods": [
            "Thing.GetAsync"
          ]
        }
      ],
      "types": [
        {
          "name": "State",
          "pointer": "/components/schemas/State",
          "values": [
            "Done"
          ]
        },
        {
          "name": "Thing",
          "pointer": "/components/schemas/Thing",
          "properties": [
            {
              "name": "State",
              "pointer": "/components/schemas/Thing/properties/state",
              "read": true
            }
          ]
        },
        {
          "name": "ThingRequest",
          "pointer": "/components/schemas/ThingRequest",
          "created": true,
          "properties": [
            {
              "name": "Name",
              "pointer": "/components/schemas/ThingRequest/properties/name",
              "written": true
            }
          ]
        }
      ]
    }
  ]
}
