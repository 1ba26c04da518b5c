/// The owner's page, `/follow/{secret}`: for people, without script, in three languages. Its address is the credential.
package ashyldy.notify.page;
