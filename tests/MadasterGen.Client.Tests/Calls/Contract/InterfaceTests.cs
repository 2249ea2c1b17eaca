using System.Reflection;
using Madaster;

namespace MadasterGen.Client.Tests.Calls.Contract;

/// <summary>Programs can be tested without a server: every client has an interface that a stand-in can implement.</summary>
public sealed class InterfaceTests
{
    public static TheoryData<Type> Clients =>
    [
        typeof(MadasterClient), typeof(MadasterV3_0Client), typeof(MadasterV4_0Client),
        .. typeof(MadasterClient).Assembly.GetTypes().Where(type => type is { IsClass: true, Namespace: "Madaster.V3_0" or "Madaster.V4_0" } && type.Name.EndsWith("Client", StringComparison.Ordinal)),
        .. typeof(MadasterClient).Assembly.GetTypes().Where(type => type is { IsClass: true, Namespace: "Madaster" } && type.Name.StartsWith("MadasterLatest", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Clients))]
    public void A_client_has_an_interface_with_all_that_it_does(Type client)
    {
        Type face = Assert.Single(client.GetInterfaces(), candidate => candidate.Name == "I" + client.Name);

        IEnumerable<string> members = client.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is MethodInfo { IsSpecialName: false } or PropertyInfo)
            .Select(member => member.Name)
            .Where(name => name != nameof(IDisposable.Dispose));

        Assert.Empty(members.Except(face.GetMembers().Select(member => member.Name)));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void An_interface_leads_to_interfaces_only(Type client)
    {
        Type face = client.GetInterface("I" + client.Name)!;

        Assert.All(face.GetProperties(), property => Assert.True(property.PropertyType.IsInterface, property.Name));
    }
}
