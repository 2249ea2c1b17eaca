using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Planning.Naming;

/// <summary>Names clients and what belongs to them. Nothing else decides what a client is called.</summary>
internal static class ClientNames
{
    private const string Client = "Client";

    /// <summary>The client of the union of the versions, such as <c>MadasterLatestClient</c>.</summary>
    public static string OfLatest(string stem) => $"{stem}Latest{Client}";

    /// <summary>The client of a tag, such as <c>BuildingClient</c>.</summary>
    public static string OfTag(string propertyName) => propertyName + Client;

    /// <summary>The client of a tag that several versions have.</summary>
    public static string OfLatestTag(string stem, string propertyName) => $"{stem}Latest{propertyName}{Client}";

    /// <summary>The client of a version, such as <c>MadasterV3_0Client</c>.</summary>
    public static string OfVersion(string rootClientName, string versionIdentifier) =>
        StemOf(rootClientName) + versionIdentifier + Client;

    /// <summary>The name of a client without <c>Client</c>, with which the names of its own types begin.</summary>
    public static string StemOf(string rootClientName) => rootClientName.EndsWith(Client, StringComparison.Ordinal)
        ? rootClientName.Substring(0, rootClientName.Length - Client.Length)
        : rootClientName;

    /// <summary>The options of a client.</summary>
    public static string OptionsOf(string stem) => stem + Client + "Options";

    /// <summary>The types that each client has, whatever its documents: its options, its environment, its registration.</summary>
    public static IEnumerable<string> OfFixedTypes(string stem) =>
    [
        OptionsOf(stem), stem + "Environment", RegistrationOf(stem), InterfaceOf(stem + "ClientFactory"), OperationsOf(stem), StubOf(stem),
    ];

    /// <summary>What registers a client for dependency injection.</summary>
    public static string RegistrationOf(string stem) => stem + "ServiceCollectionExtensions";

    /// <summary>The interface of a client.</summary>
    public static string InterfaceOf(string clientName) => "I" + clientName;

    /// <summary>The resolver by which <c>JsonSerializer</c> knows the types of a version.</summary>
    public static string JsonResolverOf(string stem, string versionIdentifier) => $"{stem}{versionIdentifier}JsonTypeInfoResolver";

    /// <summary>The payloads of a version's webhooks.</summary>
    public static string WebhooksOf(string stem, string versionIdentifier) => $"{stem}{versionIdentifier}Webhooks";

    /// <summary>The payloads of a version's callbacks.</summary>
    public static string CallbacksOf(string stem, string versionIdentifier) => $"{stem}{versionIdentifier}Callbacks";

    /// <summary>What stands for the API in tests.</summary>
    public static string StubOf(string stem) => stem + "Stub";

    /// <summary>The class inside a client that holds what tests set, beside properties of these names.</summary>
    public static string StubsBeside(IEnumerable<string> names)
    {
        string name = "Stubs";
        while (names.Contains(name))
            name += "_";
        return name;
    }

    /// <summary>The table of a client's operations.</summary>
    public static string OperationsOf(string stem) => stem + "Operations";

    /// <summary>The index of what changed in a client.</summary>
    public static string ChangesOf(string clientName) => clientName + "Changes";

    /// <summary>The index of what is advised about a client.</summary>
    public static string AdviceOf(string clientName) => clientName + "Advice";
}
