namespace MadasterGen.Testing;

/// <summary>Identifiers that every sandbox server knows from its start.</summary>
public static class SandboxIds
{
    /// <summary>The account that the key belongs to, which is the root of its folders.</summary>
    public static readonly Guid Account = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0001");

    /// <summary>The folder type named Portfolio in every language.</summary>
    public static readonly Guid PortfolioType = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0011");

    /// <summary>The folder type that groups portfolios and holds no buildings.</summary>
    public static readonly Guid GroupType = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0012");

    /// <summary>The folder type of a site, with an address and coordinates.</summary>
    public static readonly Guid SiteType = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0013");

    /// <summary>The folder that holds <see cref="Building"/>.</summary>
    public static readonly Guid Folder = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0021");

    /// <summary>A building with one big file.</summary>
    public static readonly Guid Building = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0031");

    /// <summary>
    /// A file of <see cref="Building"/> whose elements are made while they are read; see
    /// <see cref="SandboxOptions.GeneratedElementCount"/>.
    /// </summary>
    public static readonly Guid GeneratedFile = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0041");

    /// <summary>The database of the platform, which everybody can use and this account cannot change.</summary>
    public static readonly Guid PlatformDatabase = new("00000000-0000-0000-0000-000000000003");

    /// <summary>The account's own database.</summary>
    public static readonly Guid OwnDatabase = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0051");

    /// <summary>A database that exists and that this account has no access to: 403.</summary>
    public static readonly Guid ForeignDatabase = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0403");

    /// <summary>The material glass in <see cref="PlatformDatabase"/>.</summary>
    public static readonly Guid Glass = new("b499c354-fa05-4fc5-8ee4-8df89d09da4a");

    /// <summary>The material concrete in <see cref="PlatformDatabase"/>.</summary>
    public static readonly Guid Concrete = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0062");

    /// <summary>The product window frame in <see cref="OwnDatabase"/>, counted by number.</summary>
    public static readonly Guid WindowFrame = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0063");

    /// <summary>The classification method NL-SfB.</summary>
    public static readonly Guid NlSfb = new("5a0d8c0e-6d0e-4c59-9d5c-0c1d5c7a0071");
}
