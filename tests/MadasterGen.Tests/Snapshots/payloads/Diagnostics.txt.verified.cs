newer/payloads.openapi.yaml(46,7): info MAD2019: The client does not represent 'parameters': the program that is called sees to it. See to it in your own code where it matters.
newer/payloads.openapi.yaml(57,7): info MAD2019: The client does not represent 'requestBody': the webhook form sends no JSON. See to it in your own code where it matters.
newer/payloads.openapi.yaml(58,7): info MAD2019: The client does not represent 'responses': the program that is called sees to it. See to it in your own code where it matters.
