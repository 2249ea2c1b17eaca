(4,5): warning MAD3000: The document differs from the copy that was accepted last (build 9757 → build 30855): 144 changes, 29 of them breaking; 5 × optional property removed, 5 × enum value removed, 5 × min length raised, 3 × tag removed, 3 × property became required, 3 × became nullable, 2 × operation removed, 2 × no longer nullable, 1 × schema renamed, 10 × enum value added, 2 × operation deprecated, 2 × property deprecated, 1 × server removed, 48 × optional property added, 36 × default response added, 12 × operation added, 3 × became read only, 1 × required property added. Fix the code that is affected, then accept the document with 'dotnet build -t:MadasterGenAccept'.
(1,1): info MAD3021: The server https://api.madaster.com is gone
(2441,11): info MAD3702: The value "nb" of AcceptLanguage is new
(2492,11): info MAD3509: 'id' of AccountResponse is only read now; the server ignores it in requests
(2557,7): warning MAD3501: 'correctionUnknownBrandLayer' of BuildingCircularInformation is gone
(2565,11): info MAD3513: 'circularityUsagePhase' of BuildingCircularInformation is deprecated
(2581,11): info MAD3513: 'correctionUnknownMaterials' of BuildingCircularInformation is deprecated
(2592,11): info MAD3502: 'penaltyElementsMissingCircularityInformation' of BuildingCircularInformation is new
(2587,11): info MAD3502: 'penaltyElementsWithoutMass' of BuildingCircularInformation is new
(2687,11): info MAD3502: 'GTIN' of BuildingFileElementRequest is new
(2692,11): info MAD3502: 'articleNumber' of BuildingFileElementRequest is new
(2697,11): info MAD3502: 'buildingNumbers' of BuildingFileElementRequest is new
(2714,11): info MAD3502: 'detachabilityAccessibility' of BuildingFileElementRequest is new
(2705,11): info MAD3502: 'detachabilityConnectionType' of BuildingFileElementRequest is new
(2708,11): info MAD3502: 'detachabilityConnectionTypeDetail' of BuildingFileElementRequest is new
(2711,11): info MAD3502: 'detachabilityIntersection' of BuildingFileElementRequest is new
(2717,11): info MAD3502: 'detachabilityProductEdge' of BuildingFileElementRequest is new
(2632,11): info MAD3502: 'externalDatabaseId' of BuildingFileElementRequest is new
(2611,11): warning MAD3812: The least length of 'id' of BuildingFileElementRequest was none and is 1
(2819,11): info MAD3502: 'GTIN' of BuildingFileElementResponse is new
(2824,11): info MAD3502: 'articleNumber' of BuildingFileElementResponse is new
(2829,11): info MAD3502: 'buildingNumbers' of BuildingFileElementResponse is new
(2846,11): info MAD3502: 'detachabilityAccessibility' of BuildingFileElementResponse is new
(2837,11): info MAD3502: 'detachabilityConnectionType' of BuildingFileElementResponse is new
(2840,11): info MAD3502: 'detachabilityConnectionTypeDetail' of BuildingFileElementResponse is new
(2843,11): info MAD3502: 'detachabilityIntersection' of BuildingFileElementResponse is new
(2849,11): info MAD3502: 'detachabilityProductEdge' of BuildingFileElementResponse is new
(2746,11): info MAD3502: 'externalDatabaseId' of BuildingFileElementResponse is new
(2893,11): info MAD3502: 'languages' of BuildingFileRequest is new
(2874,11): warning MAD3505: 'name' of BuildingFileRequest is required now
(2874,11): warning MAD3508: 'name' of BuildingFileRequest cannot be null any more
(2874,11): warning MAD3812: The least length of 'name' of BuildingFileRequest was none and is 1
(2885,11): warning MAD3505: 'preferredDatabaseIds' of BuildingFileRequest is required now
(2885,11): warning MAD3508: 'preferredDatabaseIds' of BuildingFileRequest cannot be null any more
(2863,11): warning MAD3505: 'type' of BuildingFileRequest is required now
(3008,11): info MAD3702: The value "ImportFailed" of BuildingFileStatuses is new
(3007,11): info MAD3702: The value "RefineFailed" of BuildingFileStatuses is new
(3100,7): warning MAD3501: 'percentageElementsMappedByVolume' of BuildingFileValidation is gone
(3399,11): info MAD3502: 'breeamRegistrationNumber' of BuildingRequest is new
(3295,11): warning MAD3812: The least length of 'buildingUsage' of BuildingRequest was none and is 1
(3475,11): info MAD3502: 'designStage' of BuildingRequest is new
(3221,11): info MAD3502: 'externalId' of BuildingRequest is new
(3317,11): info MAD3502: 'grossAssetValue' of BuildingRequest is new
(3311,11): info MAD3502: 'grossInternalArea' of BuildingRequest is new
(3470,11): warning MAD3812: The least length of 'materialClassificationTypeId' of BuildingRequest was none and is 1
(3226,11): warning MAD3812: The least length of 'name' of BuildingRequest was none and is 1
(3488,11): info MAD3502: 'ownerAddressLine1' of BuildingRequest is new
(3493,11): info MAD3502: 'ownerAddressLine2' of BuildingRequest is new
(3503,11): info MAD3502: 'ownerCity' of BuildingRequest is new
(3508,11): info MAD3502: 'ownerCountryId' of BuildingRequest is new
(3483,11): info MAD3502: 'ownerName' of BuildingRequest is new
(3498,11): info MAD3502: 'ownerZipcode' of BuildingRequest is new
(3478,11): info MAD3502: 'preparedBy' of BuildingRequest is new
(3538,7): warning MAD3501: 'mpgLabelIndicative' of BuildingResponse is gone
(3538,7): warning MAD3501: 'mpgLabelManual' of BuildingResponse is gone
(3538,7): warning MAD3501: 'phaseType' of BuildingResponse is gone
(3763,11): info MAD3502: 'breeamRegistrationNumber' of BuildingResponse is new
(3863,11): info MAD3502: 'designStage' of BuildingResponse is new
(3554,11): info MAD3502: 'externalId' of BuildingResponse is new
(3840,11): warning MAD3507: 'geoLatitude' of BuildingResponse can be null now
(3846,11): warning MAD3507: 'geoLongtitude' of BuildingResponse can be null now
(3687,11): info MAD3502: 'grossAssetValue' of BuildingResponse is new
(3681,11): info MAD3502: 'grossInternalArea' of BuildingResponse is new
(3589,11): warning MAD3507: 'lastRenovationDate' of BuildingResponse can be null now
(3858,11): info MAD3504: 'materialClassificationTypeId' of BuildingResponse is new and required
(3635,11): info MAD3502: 'ownerAddressLine1' of BuildingResponse is new
(3640,11): info MAD3502: 'ownerAddressLine2' of BuildingResponse is new
(3650,11): info MAD3502: 'ownerCity' of BuildingResponse is new
(3660,11): info MAD3502: 'ownerCountry' of BuildingResponse is new
(3655,11): info MAD3502: 'ownerCountryId' of BuildingResponse is new
(3630,11): info MAD3502: 'ownerName' of BuildingResponse is new
(3645,11): info MAD3502: 'ownerZipcode' of BuildingResponse is new
(3625,11): info MAD3502: 'preparedBy' of BuildingResponse is new
(3965,7): warning MAD3616: The schema ElementType is called CommodityType now
(3966,9): warning MAD3701: The value "LegacyMaterial" of ElementType is gone
(3966,9): warning MAD3701: The value "VolumeProduct" of ElementType is gone
(3966,9): warning MAD3701: The value "QuantityProduct" of ElementType is gone
(3966,9): warning MAD3701: The value "AreaProduct" of ElementType is gone
(3966,9): warning MAD3701: The value "LengthProduct" of ElementType is gone
(3968,11): info MAD3702: The value "Volume" of CommodityType is new
(3969,11): info MAD3702: The value "Quantity" of CommodityType is new
(3970,11): info MAD3702: The value "Area" of CommodityType is new
(3971,11): info MAD3702: The value "Length" of CommodityType is new
(3972,11): info MAD3702: The value "OtherUnitQuantity" of CommodityType is new
(3973,11): info MAD3702: The value "Energy" of CommodityType is new
(3974,11): info MAD3702: The value "Weight" of CommodityType is new
(4308,11): info MAD3502: 'externalId' of FolderRequest is new
(4325,11): info MAD3502: 'externalId' of FolderResponse is new
(4319,11): info MAD3509: 'id' of FolderResponse is only read now; the server ignores it in requests
(4356,11): info MAD3509: 'id' of FolderType is only read now; the server ignores it in requests
(13,3): warning MAD3101: SystemSettings_GetMaterialClassificationsValues (GET /api/v3.0/system/materialfamilies/{id}) is gone
(13,3): warning MAD3101: SystemSettings_GetMaterialPriceSets (GET /api/v3.0/system/materialpricesets) is gone
(13,3): warning MAD3103: All operations of tag 'Database' are gone: GetDatabases, CreateDatabase, GetDatabaseById, UpdateDatabase, DeleteDatabase
(13,3): warning MAD3103: All operations of tag 'Material' are gone: GetMaterials, AddMaterial, GetMaterialById, UpdateMaterial, GetFinancialSettingsById, UpdateFinancialSettingsById, GetFinancialValues, AddFinancialValue, UpdateFinancialValue, DeleteFinancialValue, GetMatches, AddMatch, GetMatchById, UpdateMatch, DeleteMatch
(13,3): warning MAD3103: All operations of tag 'Product' are gone: GetProducts, AddProduct, GetProductById, UpdateProduct, GetChildren, AddChild, UpdateChild, DeleteChild, GetMatches, AddMatch, GetMatchById, UpdateMatch, DeleteMatch
(32,11): info MAD3406: The response default of 36 operations is new: Account_GetAccount, Account_GetFolderTypes, Building_GetBuildings, Building_AddBuilding, BuildingFile_GetFiles and 31 more
(300,7): info MAD3102: Building_GetBuildingByExternalId (GET /api/v3.0/building/external/{externalId}) is new
(1519,7): info MAD3102: BuildingFile_RestartRefinement (POST /api/v3.0/building/{buildingId}/files/restartrefinement) is new
(988,7): info MAD3102: Building_GetAvailableDatabases (GET /api/v3.0/building/{id}/availabledatabases) is new
(942,7): info MAD3102: Building_GetBuildingDatabases (GET /api/v3.0/building/{id}/database) is new
(900,7): info MAD3102: Building_AddDatabase (POST /api/v3.0/building/{id}/database) is new
(518,7): info MAD3112: Building_CreateExcelPassport (POST /api/v3.0/building/{id}/exportexcelpassport) is deprecated; Building_CreatePassport likely takes its place
(465,7): info MAD3112: Building_CreatePdfPassport (POST /api/v3.0/building/{id}/exportpassport) is deprecated; Building_CreatePassport likely takes its place
(757,7): info MAD3102: Building_GetImagesAsync (GET /api/v3.0/building/{id}/images) is new
(801,7): info MAD3102: Building_AddImageAsync (POST /api/v3.0/building/{id}/images) is new
(855,7): info MAD3102: Building_DeleteImageAsync (DELETE /api/v3.0/building/{id}/images/{fileName}) is new
(570,7): info MAD3102: Building_CreatePassport (POST /api/v3.0/building/{id}/passport) is new
(633,7): info MAD3102: Building_GetPassportPresets (GET /api/v3.0/building/{id}/passportpresets/{passportType}) is new
(2268,7): info MAD3102: Folder_GetFolderByExternalId (GET /api/v3.0/folder/external/{externalId}) is new
(2232,7): info MAD3102: Folder_DeleteFolder (DELETE /api/v3.0/folder/{id}) is new
