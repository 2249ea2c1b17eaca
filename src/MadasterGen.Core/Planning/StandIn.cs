namespace MadasterGen.Planning;

/// <summary>What a getter gives for a value that the document requires and a response lacks.</summary>
internal abstract record StandIn;

/// <summary>A value that is the same everywhere.</summary>
/// <param name="Expression">The expression in C#; <c>{root}</c> in it stands for the shared namespace.</param>
internal sealed record ValueStandIn(string Expression) : StandIn;

/// <summary>A list or map without elements.</summary>
/// <param name="Type">The list or map.</param>
internal sealed record EmptyStandIn(CollectionType Type) : StandIn;

/// <summary>An object of which nothing is set.</summary>
/// <param name="TypeName">Its type, with <c>global::</c>.</param>
internal sealed record MissingStandIn(string TypeName) : StandIn;
