Operation   v1.0 (old.json)  v1.0 (new.json)
GET /lost   yes              -
GET /thing  yes              changed

v1.0 (old.json) → v1.0 (new.json): 3 changes, 1 of them breaking (1 × operation removed, 1 × operation deprecated, 1 × optional property added)
