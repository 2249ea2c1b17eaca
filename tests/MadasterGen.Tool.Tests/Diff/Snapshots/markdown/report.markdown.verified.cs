## API changes: both v1.0

`old.json` → `new.json`: **3 changes, 1 of them breaking**

### Breaking (1)

**`GET /lost` Thing_Lost**

- The operation is gone  
  <sub>MAD3101, breaks calls, C# source and compiled assemblies, line 4</sub>
  - Nothing in the new document replaces it

<details>
<summary><b>Potentially breaking (1)</b></summary>

**`GET /thing` Thing_Get**

- The operation is deprecated  
  <sub>MAD3112, may break C# source, line 6</sub>

</details>

<details>
<summary><b>Harmless (1)</b></summary>

**Schema `Thing`**

- 'added' is new  
  <sub>MAD3502, breaks nothing, line 12</sub>

</details>
