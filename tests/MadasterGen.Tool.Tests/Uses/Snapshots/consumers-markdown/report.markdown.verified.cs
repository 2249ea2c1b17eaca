## API changes: both v1

`old.yaml` → `new.yaml`: **7 changes, 5 of them breaking**

### Consumers

| Consumer | Breaks | To look at | Does not concern it |
| --- | ---: | ---: | ---: |
| Import | 1 | 1 | 5 |
| Quiet | 0 | 0 | 7 |
| Reports | 3 | 2 | 2 |

**Import**

- 'key' of ThingRequest is new and required  
  <sub>MAD3504, used: `new ThingRequest`</sub>

<details>
<summary>To look at (1)</summary>

- The value "Lost" of State is new  
  <sub>MAD3702, used: `State.Done`</sub>

</details>

**Reports**

- The value "Failed" of State is gone  
  <sub>MAD3701, used: `State.Failed`</sub>
- 'size' of Thing is gone  
  <sub>MAD3501, used: `Thing.Size`</sub>
- Pet_Get (GET /pets) is gone  
  <sub>MAD3101, used: `Pet.GetAsync`</sub>

<details>
<summary>To look at (2)</summary>

- 'colour' of Part was string and is integer  
  <sub>MAD3601, used: `Part as a whole`</sub>
- The value "Lost" of State is new  
  <sub>MAD3702, used: `State.Failed`</sub>

</details>

### Breaking (5)

**`GET /pets` Pet_Get**

- The operation is gone  
  <sub>MAD3101, breaks calls, C# source and compiled assemblies, line 4</sub>
  - Nothing in the new document replaces it

**Schema `Part`**

- 'colour' was string and is integer  
  <sub>MAD3601, breaks calls, C# source and compiled assemblies, line 39</sub>

**Schema `State`**

- The value "Failed" is gone  
  <sub>MAD3701, breaks calls, C# source and compiled assemblies, line 40</sub>

**Schema `Thing`**

- 'size' is gone  
  <sub>MAD3501, breaks C# source and compiled assemblies, may break calls, line 28</sub>

**Schema `ThingRequest`**

- 'key' is new and required  
  <sub>MAD3504, breaks calls and C# source, line 38</sub>

<details>
<summary><b>Potentially breaking (1)</b></summary>

**Schema `State`**

- The value "Lost" is new  
  <sub>MAD3702, may break calls and C# source, line 40</sub>

</details>

<details>
<summary><b>Harmless (1)</b></summary>

**`GET /zoo` Zoo_List**

- The operation is new  
  <sub>MAD3102, breaks nothing, line 22</sub>

</details>
