[
  {
    "description": "Thing_Lost (GET /lost) is gone. Nothing in the new document replaces it.",
    "check_name": "MAD3101 operation removed",
    "fingerprint": "1d91af7c3f0969a9ef9c67e1e05e6fcb",
    "severity": "critical",
    "location": {
      "path": "new.json",
      "lines": {
        "begin": 4
      }
    }
  },
  {
    "description": "Thing_Get (GET /thing) is deprecated.",
    "check_name": "MAD3112 operation deprecated",
    "fingerprint": "0ae85400056d80d0f9211eff7d163caa",
    "severity": "minor",
    "location": {
      "path": "new.json",
      "lines": {
        "begin": 6
      }
    }
  },
  {
    "description": "'added' of Thing is new.",
    "check_name": "MAD3502 optional property added",
    "fingerprint": "eb3d58f32936ad08ba817bf82a1184c6",
    "severity": "info",
    "location": {
      "path": "new.json",
      "lines": {
        "begin": 12
      }
    }
  }
]
