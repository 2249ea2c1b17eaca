(10): error MAD4010: 'GetDatabasesAsync' was removed from v3.0 between builds 9757 and 30855; V4_0.Database.GetDatabasesAsync is the same operation; accept-language is no longer given in a header, the response is a list of Database instead of a list of DatabaseResponse, and 2 more differences.
(12): error MAD4010: 'Name' is gone with DatabaseResponse, which was removed from v3.0 between builds 9757 and 30855; V4_0.Database.GetDatabasesAsync gives V4_0.Database in its place.
(13): error MAD4010: 'GetMaterialByIdAsync' was removed from v3.0 between builds 9757 and 30855; V4_0.Commodity.GetCommodityByIdAsync is likely what replaces it; databaseId is no longer given, the response is CommodityBase, of which Material is a kind, and 4 more differences.
(14): error MAD4010: 'Name' is gone with MaterialResponse, which was removed from v3.0 between builds 9757 and 30855.
(17): error MAD4010: 'PhaseType' was removed from v3.0 between builds 9757 and 30855.
(18): warning MAD4011: The least length of 'name' of BuildingRequest was none and is 1
