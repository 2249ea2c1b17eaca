Operation   v1.0  v1.0
GET /thing  yes   changed
GET /lost   yes   -

v1.0 → v1.0: 3 changes, 1 of them breaking (1 × operation removed, 1 × operation deprecated, 1 × optional property added)
