(10): error MAD4010: 'GetDatabasesAsync' was removed from v3.0 between builds 9757 and 30855.
(11): error MAD4010: 'GetMaterialByIdAsync' was removed from v3.0 between builds 9757 and 30855.
(12): error MAD4010: 'Name' was removed from v3.0 between builds 9757 and 30855.
(15): error MAD4010: 'PhaseType' was removed from v3.0 between builds 9757 and 30855.
(16): warning MAD4011: The least length of 'name' of BuildingRequest was none and is 1
