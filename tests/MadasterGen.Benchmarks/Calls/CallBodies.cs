namespace MadasterGen.Benchmarks.Calls;

/// <summary>What the calls are asked with and answered with.</summary>
internal static class CallBodies
{
    internal static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    internal static byte[] Account => """{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","name":"Company 17","accountType":"General"}"""u8.ToArray();

    internal static byte[] Folder =>
        """{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","externalId":"EXT-1","name":"Offices","description":"All offices","parentId":"0f8fad5b-d9cb-469f-a165-70867728950e","foldertypeId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301"}"""u8.ToArray();

    internal static byte[] Commodities =>
        """[{"id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","names":{"en":"Concrete"},"commodityType":"Material","externalId":"EXT-1","isActive":true}]"""u8.ToArray();
}
