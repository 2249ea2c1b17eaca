old.yaml → new.yaml

GET /pets  Pet_Get
  breaking   The operation is gone
             MAD3101 breaks calls, C# source and compiled assemblies, new.yaml(4,1)
             → Nothing in the new document replaces it

Schema Part
  breaking   'colour' was string and is integer
             MAD3601 breaks calls, C# source and compiled assemblies, new.yaml(39,63)

Schema State
  breaking   The value "Failed" is gone
             MAD3701 breaks calls, C# source and compiled assemblies, new.yaml(40,27)
  potential  The value "Lost" is new
             MAD3702 may break calls and C# source, new.yaml(40,46)

Schema Thing
  breaking   'size' is gone
             MAD3501 breaks C# source and compiled assemblies, may break calls, new.yaml(28,5)

Schema ThingRequest
  breaking   'key' is new and required
             MAD3504 breaks calls and C# source, new.yaml(38,42)

GET /zoo  Zoo_List
  harmless   The operation is new
             MAD3102 breaks nothing, new.yaml(22,5)

Consumer Import  1 breaks it, 1 to look at, 5 do not concern it
  breaks     'key' of ThingRequest is new and required
             MAD3504, used: new ThingRequest
  look at it The value "Lost" of State is new
             MAD3702, used: State.Done

Consumer Quiet  0 break it, 0 to look at, 7 do not concern it

Consumer Reports  3 break it, 2 to look at, 2 do not concern it
  breaks     The value "Failed" of State is gone
             MAD3701, used: State.Failed
  breaks     'size' of Thing is gone
             MAD3501, used: Thing.Size
  breaks     Pet_Get (GET /pets) is gone
             MAD3101, used: Pet.GetAsync
  look at it 'colour' of Part was string and is integer
             MAD3601, used: Part as a whole
  look at it The value "Lost" of State is new
             MAD3702, used: State.Failed

7 changes, 5 of them breaking (both v1)
1 × operation removed, 1 × optional property removed, 1 × required property added, 1 × type changed, 1 × enum value removed, 1 × enum value added, 1 × operation added
