old.json → new.json

GET /lost  Thing_Lost
  breaking   The operation is gone
             MAD3101 breaks calls, C# source and compiled assemblies, new.json(4,3)
             → Nothing in the new document replaces it

GET /thing  Thing_Get
  potential  The operation is deprecated
             MAD3112 may break C# source, new.json(6,7)

Schema Thing
  harmless   'added' is new
             MAD3502 breaks nothing, new.json(12,107)

3 changes, 1 of them breaking (both v1.0)
1 × operation removed, 1 × operation deprecated, 1 × optional property added
