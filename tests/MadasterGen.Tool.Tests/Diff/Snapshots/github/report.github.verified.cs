::error file=new.json,line=4,endLine=4,col=3,endColumn=10,title=MAD3101 operation removed::Thing_Lost (GET /lost) is gone. Nothing in the new document replaces it.
::warning file=new.json,line=6,endLine=6,col=7,endColumn=12,title=MAD3112 operation deprecated::Thing_Get (GET /thing) is deprecated.
::notice file=new.json,line=12,endLine=12,col=107,endColumn=114,title=MAD3502 optional property added::'added' of Thing is new.
::notice title=v1.0 (old.json) → v1.0 (new.json)::3 changes, 1 of them breaking
